/** Lets the page of a demo do what else only the operator of the worker does. */
package dev.headstart.api.demo;
