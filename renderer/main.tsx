import './theme';
import { createRoot } from 'react-dom/client';
import { App } from './app';
import { startApp } from './state/boot';

const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
void startApp();
