package org.throughline.returns.reading;

/** The forms of file that can be read, known by their content. */
public enum Form {
    CIN_CENSUS("Children in need census"),
    SSDA903_TABLES("SSDA903 tables"),
    SSDA903_XML("SSDA903 in one XML file"),
    ANNEX_A("Annex A workbook"),
    SSD_TABLES("Standard Safeguarding Dataset tables"),
    ALLOCATIONS("Allocations file");

    private final String words;

    Form(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
