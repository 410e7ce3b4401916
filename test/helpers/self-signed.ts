/**
 * A certificate for localhost that nobody vouches for, good until 2126, with its key: worth nothing,
 * made for tests with `openssl req -x509 -newkey ec -nodes -days 36500`.
 */
export const SELF_SIGNED = {
  key: `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgmPLJlHldz3mjFF1v
aL1NS/hLttGD9LaRMe0/g766xh6hRANCAAQXt2rJ5juR6RqXJll5Kl6DVDaH+aM+
wDkA8T3hbtD5qZ3klYKI+olEnWotlmM9ZmY0/3DCuwYSvGFh2FPRmu+n
-----END PRIVATE KEY-----`,
  cert: `-----BEGIN CERTIFICATE-----
MIIBmzCCAUGgAwIBAgIUBWa0QMft8C5usDROmmNsdWKig0IwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyMjA0MzYxNFoYDzIxMjYxMDI5
MDQzNjE0WjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAAQXt2rJ5juR6RqXJll5Kl6DVDaH+aM+wDkA8T3hbtD5qZ3klYKI+olE
nWotlmM9ZmY0/3DCuwYSvGFh2FPRmu+no28wbTAdBgNVHQ4EFgQU4p2aFq7PLMTz
uY5UnsX5pYKYqOUwHwYDVR0jBBgwFoAU4p2aFq7PLMTzuY5UnsX5pYKYqOUwDwYD
VR0TAQH/BAUwAwEB/zAaBgNVHREEEzARgglsb2NhbGhvc3SHBH8AAAEwCgYIKoZI
zj0EAwIDSAAwRQIgUSYZDLyTmh7ef73074ys7ahRUFbnWopHD3gF1xNA4OoCIQCw
FEuVd9vDt/usinyNDOluMK1dKI1itkE3N6vmpJKilA==
-----END CERTIFICATE-----`,
} as const;
