/** What a tenant can ask of and see of its jobs over HTTP; polling is cheap and always enough. */
package dev.headstart.api.jobs;
