import 'nhsuk-frontend/dist/nhsuk/nhsuk-frontend.min.css';
import { initAll } from 'nhsuk-frontend';

initAll();
