package org.throughline.returns.ssda903.child;

import java.util.AbstractList;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.RandomAccess;

/** Rows of one table and one child, in the order of the file unless it is said otherwise. A view of a larger array. */
public final class Rows<R> extends AbstractList<R> implements RandomAccess {

    private static final Rows<?> NONE = new Rows<>(new Object[0], 0, 0);

    private final Object[] all;
    private final int from;
    private final int to;

    Rows(Object[] all, int from, int to) {
        this.all = all;
        this.from = from;
        this.to = to;
    }

    @SuppressWarnings("unchecked") // it holds nothing
    static <R> Rows<R> none() {
        return (Rows<R>) NONE;
    }

    @Override
    public int size() {
        return to - from;
    }

    @Override
    public boolean isEmpty() {
        return to == from;
    }

    @Override
    @SuppressWarnings("unchecked") // only such were put there
    public R get(int index) {
        return (R) all[from + index];
    }

    @Override
    public Iterator<R> iterator() {
        return new Iterator<>() {
            private int next = 0;

            @Override
            public boolean hasNext() {
                return next < size();
            }

            @Override
            public R next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return get(next++);
            }
        };
    }
}
