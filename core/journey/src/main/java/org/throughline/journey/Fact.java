package org.throughline.journey;

/**
 * Something that happened or that somebody stated, never a state. Immutable; when it happened stands in the envelope.
 * One file holds each theme's facts.
 */
public sealed interface Fact
        permits IdentityFact,
                FamilyFact,
                ReferralFact,
                AssessmentFact,
                ProtectionFact,
                PlanFact,
                VisitFact,
                MissingFact,
                CareFact,
                HealthFact,
                PermanenceFact,
                CareLeaverFact,
                RouteFact,
                LatenessFact,
                CourtFact,
                LearningFact,
                InvolvementFact,
                StatedFact,
                WorkforceFact {}
