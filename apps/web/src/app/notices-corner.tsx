import { Notifications } from '@mantine/notifications';
import '@mantine/core/styles/Notification.css';
import '@mantine/notifications/styles.css';

export default function NoticesCorner() {
  return <Notifications position="top-center" transitionDuration={120} />;
}
