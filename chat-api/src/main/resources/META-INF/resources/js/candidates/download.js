import { request } from "../page/api.js";
import { el, problemNotice } from "../page/dom.js";

/** Saves the whole list as it is filtered and sorted; a service that exports nothing has no such button. */
export async function downloadCsv(button, shown) {
  const label = button.textContent;
  document.querySelector(".download-problem")?.remove();
  button.disabled = true;
  button.textContent = "Preparing…";
  try {
    const query = new URLSearchParams(Object.entries(shown).filter(([, value]) => value));
    const response = await request(`export/candidates?${query}`, { accept: "text/csv" });
    save(await response.blob(), "candidates.csv");
  } catch (failure) {
    if (failure.status === 404) button.hidden = true;
    const notice = failure.status === 404
      ? el("p", { class: "notice", role: "status" }, "This service exports nothing.")
      : problemNotice(failure, () => downloadCsv(button, shown));
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
