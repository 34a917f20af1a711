package org.throughline.returns.checks;

/** What a check must be given besides the return itself. */
public enum Need {
    PREVIOUS_RETURN("last year's return"),
    POSTCODES("a list of postcodes"),
    PROVIDERS("a list of providers"),
    AUTHORITIES("a list of authorities"),
    AUTHORITY("the code of the authority whose return it is");

    private final String words;

    Need(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
