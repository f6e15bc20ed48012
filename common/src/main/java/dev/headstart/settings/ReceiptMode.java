package dev.headstart.settings;

/** Which reports of clients count in the chat's figures: TTFB_RECEIPTS. */
public enum ReceiptMode {
  /** All that are possible; with a receipt, one for each chat reply. */
  OPTIONAL,
  /** Those with the receipt of a chat reply. */
  REQUIRED
}
