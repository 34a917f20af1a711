package org.throughline.journey;

import java.util.List;

/** Who somebody is. Codes are kept as the source gave them. */
public sealed interface IdentityFact extends Fact {

    /** @param kind such as LA_CHILD, UPN, FORMER_UPN, NHS */
    record Identified(IdentifierKind kind, String value) implements IdentityFact {}

    /** Why there is no unique pupil number, as the return codes it (UN1 to UN7). */
    record UpnAbsent(String reason) implements IdentityFact {}

    record Named(String forenames, String surname) implements IdentityFact {}

    /** Happened on the day of birth. */
    record Born() implements IdentityFact {}

    /** Happened on the day that was expected; stays true after the birth. */
    record BirthExpected() implements IdentityFact {}

    record Died() implements IdentityFact {}

    /** Sex as M, F or U; a code outside the list is kept as it came. */
    record SexRecorded(String sex) implements IdentityFact {}

    record EthnicityRecorded(String ethnicity) implements IdentityFact {}

    record DisabilityRecorded(List<String> disabilities) implements IdentityFact {
        public DisabilityRecorded {
            disabilities = List.copyOf(disabilities);
        }
    }

    record NationalityRecorded(String nationality) implements IdentityFact {}

    /** The return's statement that a girl looked after is a mother, with her first child's birth date where given. */
    record ParenthoodStated(String mother, String childBorn) implements IdentityFact {}

    enum IdentifierKind {
        LA_CHILD,
        UPN,
        FORMER_UPN,
        NHS,
        LEGACY
    }
}
