package org.throughline.web.pages;

/** What went wrong, in words: what happened and what to do next. */
public record WentWrong(String title, String what, String next) {

    static WentWrong of(int status) {
        return switch (status) {
            // the same words for what is not there and for what this person may not see
            case 403, 404 ->
                new WentWrong(
                        "Page not found",
                        "There is no page here that you can open.",
                        "If you typed or pasted the address, check that it is whole. If a link brought you here and you"
                                + " need this page for your work, ask your manager.");
            case 400, 405, 406, 415 ->
                new WentWrong(
                        "This could not be read",
                        "What the browser sent is not what this page expects.",
                        "Go back, reload the page and try again.");
            case 413 ->
                new WentWrong(
                        "This is too large",
                        "What was sent is more than Throughline takes at once: 1 GB in 200 files, or 4 MB of words. Nothing of"
                                + " it was kept.",
                        "Put the files into a zip, which makes them smaller, or ask the people who look after Throughline"
                                + " to load them at its terminal. If you pasted words, go back and paste no more than"
                                + " the part that is needed.");
            case 503 ->
                new WentWrong(
                        "The service is not available",
                        "Throughline cannot reach its database now. Nothing was changed.",
                        "Try again in a minute. Drafts that were saved are safe.");
            default ->
                new WentWrong(
                        "There is a problem with the service",
                        "Something went wrong on our side. What you did just now may not have been saved.",
                        "Try again in a minute. If it stays so, tell the people who look after Throughline at what time"
                                + " it happened.");
        };
    }
}
