/** What the API promises in its description, held against what it does. */
package dev.headstart.api.contract;
