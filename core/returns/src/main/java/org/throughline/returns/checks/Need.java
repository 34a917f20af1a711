package org.throughline.returns.checks;

/** What a check must be given besides the return itself. */
public enum Need {
    PREVIOUS_RETURN("last year's return"),
    POSTCODES("a list of postcodes"),
    PROVIDERS("a list of providers"),
    AUTHORITIES("a list of authorities"),
    AUTHORITY("the code of the authority whose return it is"),
    UNACCOMPANIED("the table UASC, this year's or last year's"),
    HEADER_FLAG("the XML form, whose header says who is unaccompanied");

    private final String words;

    Need(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
