/**
 * The same chat as LangGraph frontends speak to it: threads, states and runs. A thin view: what a
 * message means and does is decided by the chat alone.
 */
package dev.headstart.api.langgraph;
