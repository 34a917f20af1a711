package org.throughline.journey;

/**
 * The key of a thing that a fact opens (a referral, an assessment, a plan) and later facts name: unique within its
 * line, hierarchical, such as {@code referral/2025-04-01/assessment/2025-04-03}.
 */
public record ThingId(String value) {}
