package org.throughline.journey;

/** Where a child lives and whom they belong to. Addresses are kept by their postcode alone. */
public sealed interface FamilyFact extends Fact {

    /** Opens the use of an address. @param use the kind of address as the file gave it, such as home or placement */
    record AddressUsed(String use, String postcode) implements FamilyFact {}

    record AddressLeft(ThingId address) implements FamilyFact {}

    /** @param family key of the family group, which siblings share; for an adopted child the adoptive family's */
    record FamilyGroupJoined(String family) implements FamilyFact {}

    /** Happened on the day the child was born. @param child the child's own key in the same files */
    record GaveBirth(String child) implements FamilyFact {}
}
