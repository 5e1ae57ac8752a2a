package dev.sayso.archive;

import java.io.IOException;

/** Takes hits one by one. */
public interface HitReader {
    /** Takes one; answers whether another is wanted. */
    boolean take(Hit hit) throws IOException;
}
