package org.throughline.web.terminal;

/** What was asked for at the terminal cannot be done, in words for the person there. */
public class Refusal extends RuntimeException {

    public Refusal(String words) {
        super(words);
    }

    public Refusal(String words, Throwable cause) {
        super(words, cause);
    }
}
