package org.throughline.examples;

/**
 * An invented council.
 *
 * @param name as people call it
 * @param initials begin each child's identifier: capital letters, at most five
 * @param censusCode three digits, by which the children in need census names it
 * @param code by which the SSDA903 return names it
 */
public record Council(String name, String initials, String censusCode, String code) {

    /** No council of England has these codes. */
    public static final Council VALESHIRE = new Council("Valeshire", "VS", "990", "E10000990");

    public Council {
        if (!initials.matches("[A-Z]{1,5}")) {
            throw new IllegalArgumentException("Initials are one to five capital letters: " + initials);
        }
        if (!censusCode.matches("[0-9]{3}")) {
            throw new IllegalArgumentException("The census names councils by three digits: " + censusCode);
        }
    }
}
