package dev.headstart.worker.pace;

/**
 * What others need of the machine at this moment.
 *
 * @param chatP95Ms of the chat's answers of the last seconds; 0 while nobody chats
 * @param backends sessions of others that are executing something
 * @param runnable threads that want a processor; 0 where it cannot be seen
 * @param cores processors of this machine
 */
public record Load(double chatP95Ms, int backends, int runnable, int cores) {
  public static final Load NONE = new Load(0, 0, 0, 1);

  boolean hasChat() {
    return chatP95Ms > 0;
  }

  /** Nobody chats, and what others execute leaves two processors. */
  boolean leavesTwoCores() {
    return !hasChat() && backends + 2 <= cores;
  }
}
