import { useEffect, useState } from 'react';

import { type BodyModel, bodyModelOf } from '../../shared/anthropometry/body-model.ts';

let loading: Promise<BodyModel> | null = null;
let loaded: BodyModel | null = null;

/** The reference of bodies, fetched when first asked for: the day starts without it. */
function loadBodyModel(): Promise<BodyModel> {
  loading ??= import('../../resources/anthropometry/model.json').then(({ default: file }) => {
    loaded = bodyModelOf(file);
    return loaded;
  });
  return loading;
}

/** Null until it is there; without it nothing is checked or estimated, and all else goes on. */
export function useBodyModel(): BodyModel | null {
  const [model, setModel] = useState(loaded);
  useEffect(() => {
    if (model !== null) return;
    let isWanted = true;
    const show = (ready: BodyModel) => {
      if (isWanted) setModel(ready);
    };
    // A page that cannot read its own file is said by the page's own error; a later visit retries.
    loadBodyModel().then(show, () => {
      loading = null;
    });
    return () => {
      isWanted = false;
    };
  }, [model]);
  return model;
}
