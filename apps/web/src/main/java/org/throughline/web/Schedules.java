package org.throughline.web;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * What is done in the background is done while pages are served. A command ends as soon as its own work is done; the next
 * start, or the service that runs beside it, finds what it left behind.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "throughline.command", havingValue = "none", matchIfMissing = true)
@EnableScheduling
class Schedules {}
