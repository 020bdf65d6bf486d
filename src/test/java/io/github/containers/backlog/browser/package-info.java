/**
 * Drives a Chromium that stands on the machine, by the DevTools protocol, without a driver to
 * download. Where there is none, tests that need it are skipped and say so.
 */
package io.github.containers.backlog.browser;
