import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { ExchangeFile } from '../../../shared/measurement/exchange/exchange-file.ts';
import type { Takeover } from '../../../shared/measurement/exchange/match-names.ts';
import {
  type ExchangeChoice,
  takeOver,
} from '../../../shared/measurement/exchange/open-exchange.ts';
import type { Result } from '../../../shared/result.ts';
import { studioNames } from './exchange-names.ts';
import { type ReadFault, readExchangeFile } from './read-exchange-file.ts';

export type Import = {
  /** Null while the file is being read. */
  readonly file: Result<ExchangeFile, ReadFault> | null;
  readonly choice: ExchangeChoice;
  readonly choose: (choice: ExchangeChoice) => void;
  /** What would be taken over with this choice. */
  readonly taken: Result<Takeover, ReadFault> | null;
};

/** Reads the file once and follows what the person chooses of it. */
export function useImport(source: File): Import {
  const { i18n } = useTranslation();
  const names = useMemo(() => studioNames(i18n), [i18n]);
  const [file, setFile] = useState<Import['file']>(null);
  const [choice, choose] = useState<ExchangeChoice>({});
  useEffect(() => {
    let isWanted = true;
    void readExchangeFile(source, names).then((read) => {
      if (isWanted) setFile(read);
    });
    return () => {
      isWanted = false;
    };
  }, [source, names]);
  const taken = useMemo(
    () => (file?.ok === true ? takeOver(file.value, choice, names) : null),
    [file, choice, names],
  );
  return { file, choice, choose, taken };
}
