import { notifications } from '@mantine/notifications';

/** Says in passing that something was done. Needs no answer and leaves by itself. */
export const notifyDone = (message: string): void => {
  notifications.show({ message, color: 'green', autoClose: 4_000, withBorder: true });
};

/** Says that something was not done. Stays until it is read and closed. */
export const notifyFailed = (message: string, title?: string): void => {
  notifications.show({
    message,
    ...(title === undefined ? {} : { title }),
    color: 'red',
    autoClose: false,
    withBorder: true,
    role: 'alert',
  });
};
