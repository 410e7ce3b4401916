/** Prepares an empty shop through the admin API, as a person would by hand. Repeatable. */

const LOGIN = `mutation ($user: String!, $password: String!) {
  login(username: $user, password: $password) { __typename ... on ErrorResult { message } }
}`;

/** Answers with an API key that may do everything the administrator may. */
export async function prepare({ address, user, password, catalogue }) {
  let token = '';
  const ask = async (query, variables = {}) => {
    const response = await fetch(address, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token && { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify({ query, variables }),
    });
    token = response.headers.get('vendure-auth-token') ?? token;
    const { data, errors } = await response.json();
    if (errors) throw new Error(errors.map(({ message }) => message).join('; '));
    return data;
  };

  await ask(LOGIN, { user, password });
  const { products } = await ask('{ products { totalItems } }');
  if (products.totalItems === 0) await furnish(ask, catalogue);
  const { me, roles } = await ask('{ me { id } roles { items { id code } } }');
  if (!me) throw new Error('the login did not hold');
  const role = roles.items.find(({ code }) => code === '__super_admin_role__');
  const { createApiKey } = await ask(
    'mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { apiKey } }',
    { input: { roleIds: [role.id], translations: [{ languageCode: 'en', name: 'Toise' }] } },
  );
  return createApiKey.apiKey;
}

const en = (fields) => [{ languageCode: 'en', ...fields }];

async function furnish(ask, catalogue) {
  const country = await ask(
    'mutation ($input: CreateCountryInput!) { createCountry(input: $input) { id } }',
    { input: { code: 'FR', enabled: true, translations: en({ name: 'France' }) } },
  );
  const zone = await ask(
    'mutation ($input: CreateZoneInput!) { createZone(input: $input) { id } }',
    {
      input: { name: 'France', memberIds: [country.createCountry.id] },
    },
  );
  const zoneId = zone.createZone.id;
  const category = await ask(
    'mutation ($input: CreateTaxCategoryInput!) { createTaxCategory(input: $input) { id } }',
    { input: { name: 'Standard', isDefault: true } },
  );
  const taxCategoryId = category.createTaxCategory.id;
  await ask('mutation ($input: CreateTaxRateInput!) { createTaxRate(input: $input) { id } }', {
    input: { name: 'TVA', enabled: true, value: 20, categoryId: taxCategoryId, zoneId },
  });
  const { activeChannel } = await ask('{ activeChannel { id } }');
  await ask(
    'mutation ($input: UpdateChannelInput!) { updateChannel(input: $input) { __typename } }',
    {
      input: {
        id: activeChannel.id,
        pricesIncludeTax: true,
        defaultCurrencyCode: catalogue.currency,
        availableCurrencyCodes: [catalogue.currency],
        defaultTaxZoneId: zoneId,
        defaultShippingZoneId: zoneId,
        trackInventory: false,
      },
    },
  );
  await ask(
    'mutation ($input: CreateShippingMethodInput!) { createShippingMethod(input: $input) { id } }',
    {
      input: {
        code: 'fetched-at-the-shop',
        fulfillmentHandler: 'manual-fulfillment',
        checker: {
          code: 'default-shipping-eligibility-checker',
          arguments: [{ name: 'orderMinimum', value: '0' }],
        },
        calculator: {
          code: 'default-shipping-calculator',
          arguments: [
            { name: 'rate', value: '0' },
            { name: 'includesTax', value: 'auto' },
            { name: 'taxRate', value: '0' },
          ],
        },
        translations: en({ name: 'Fetched at the shop', description: '' }),
      },
    },
  );
  await ask(
    'mutation ($input: CreatePaymentMethodInput!) { createPaymentMethod(input: $input) { id } }',
    {
      input: {
        code: 'at-the-counter',
        enabled: true,
        handler: {
          code: 'dummy-payment-handler',
          arguments: [{ name: 'automaticSettle', value: 'true' }],
        },
        translations: en({ name: 'At the counter', description: '' }),
      },
    },
  );
  for (const product of catalogue.products) await addProduct(ask, product, taxCategoryId);
}

async function addProduct(ask, { sku, name, baseMinor }, taxCategoryId) {
  const made = await ask(
    'mutation ($input: CreateProductInput!) { createProduct(input: $input) { id } }',
    {
      input: {
        enabled: true,
        translations: en({ name: name.en, slug: sku.toLowerCase(), description: '' }),
      },
    },
  );
  await ask(
    `mutation ($input: [CreateProductVariantInput!]!) { createProductVariants(input: $input) { id } }`,
    {
      input: [
        {
          productId: made.createProduct.id,
          sku,
          price: baseMinor,
          taxCategoryId,
          trackInventory: 'FALSE',
          translations: en({ name: name.en }),
        },
      ],
    },
  );
}
