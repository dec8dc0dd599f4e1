import type {ReactNode} from 'react';
import {Register} from './register';

export const metadata = {title: 'A fresh Next app', icons: 'data:,'};

export default function Layout({children}: {readonly children: ReactNode}) {
  return (
    <html lang="en">
      <body>
        {children}
        <Register />
      </body>
    </html>
  );
}
