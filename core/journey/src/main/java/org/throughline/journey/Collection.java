package org.throughline.journey;

/** A family of files, or the service itself, that makes statements. */
public enum Collection {
    CIN("Children in need census"),
    SSDA903("SSDA903"),
    SSD("Standard Safeguarding Dataset"),
    ANNEX_A("Annex A workbook"),
    ALLOCATIONS("Allocations file"),
    SERVICE("Recorded in Throughline");

    private final String words;

    Collection(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
