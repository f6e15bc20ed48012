// What one view tells another: there are more companies than before.
const COMPANIES = "companies";

export const announceCompanies = () => document.dispatchEvent(new Event(COMPANIES));

export const onCompanies = (listener) => document.addEventListener(COMPANIES, listener);
