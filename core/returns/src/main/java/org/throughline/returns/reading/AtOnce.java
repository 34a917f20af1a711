package org.throughline.returns.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;

/** Does pieces of work on all processors at once, this thread's among them. Each takes the next piece when it is free. */
public final class AtOnce {

    private AtOnce() {}

    /** A piece of work that sees nothing of the others. */
    @FunctionalInterface
    public interface Piece<R, E extends Exception> {
        R get() throws E;
    }

    /**
     * What each piece came to, in the order of the pieces. Put the longest first.
     *
     * @throws E what the first piece of those that went wrong threw; the others are done all the same
     */
    public static <R, E extends Exception> List<R> all(List<? extends Piece<R, E>> pieces) throws E {
        var tasks = pieces.stream().map(piece -> new FutureTask<R>(piece::get)).toList();
        var next = new AtomicInteger();
        Runnable worker = () -> {
            for (int i = next.getAndIncrement(); i < tasks.size(); i = next.getAndIncrement()) {
                tasks.get(i).run();
            }
        };
        int others = Math.min(Runtime.getRuntime().availableProcessors(), tasks.size()) - 1;
        for (int i = 0; i < others; i++) {
            Thread.ofPlatform().daemon().name("returns").start(worker);
        }
        worker.run();
        var results = new ArrayList<R>(tasks.size());
        for (var task : tasks) {
            results.add(AtOnce.<R, E>result(task));
        }
        return results;
    }

    @SuppressWarnings("unchecked") // a piece throws nothing else that is checked
    private static <R, E extends Exception> R result(FutureTask<R> task) throws E {
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException wrong -> throw wrong;
                case Error error -> throw error;
                case null -> throw new IllegalStateException(e);
                default -> throw (E) e.getCause();
            }
        }
    }
}
