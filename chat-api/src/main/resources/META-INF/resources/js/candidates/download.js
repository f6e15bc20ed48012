import { request } from "../page/api.js";
import { el, problemNotice } from "../page/dom.js";

/** Saves the whole list under its filter as CSV; a service that exports nothing has no such button. */
export async function downloadCsv(button, { industry }) {
  const label = button.textContent;
  document.querySelector(".download-problem")?.remove();
  button.disabled = true;
  button.textContent = "Preparing…";
  try {
    const query = industry ? `?${new URLSearchParams({ industry })}` : "";
    const response = await request(`export/candidates${query}`, { accept: "text/csv" });
    save(await response.blob(), "candidates.csv");
  } catch (failure) {
    if (failure.status === 404) button.hidden = true;
    const notice = failure.status === 404
      ? el("p", { class: "notice", role: "status" }, "This service exports nothing.")
      : problemNotice(failure, () => downloadCsv(button, { industry }));
    notice.classList.add("download-problem");
    button.parentElement.after(notice);
  } finally {
    button.disabled = false;
    button.textContent = label;
  }
}

function save(blob, name) {
  const link = el("a", { href: URL.createObjectURL(blob), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
