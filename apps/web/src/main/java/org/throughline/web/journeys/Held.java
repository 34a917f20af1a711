package org.throughline.web.journeys;

import org.throughline.journey.Journey;

/** A child of whom the record holds anything: who they are and what happened. */
public record Held(Profile profile, Journey journey) {}
