/** How fast the night may go: never so fast that somebody who chats would feel it. */
package dev.headstart.worker.pace;
