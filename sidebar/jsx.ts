/** What JSX becomes: the build imports it wherever there is some (`build/sidebar.ts`). */
export {Fragment, h} from 'preact';
