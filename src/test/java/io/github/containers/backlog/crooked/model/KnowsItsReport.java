package io.github.containers.backlog.crooked.model;

import io.github.containers.backlog.crooked.report.Page;

/** A noun that knows how it is shown. */
record KnowsItsReport(Page page) {}
