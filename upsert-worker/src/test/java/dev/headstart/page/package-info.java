/**
 * The page as people use it: a real browser, both services as packaged, a real night on a real
 * database. Where no browser is installed, one line says so and these tests are skipped.
 */
package dev.headstart.page;
