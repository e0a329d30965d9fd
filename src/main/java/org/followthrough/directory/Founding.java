package org.followthrough.directory;

/** Sets a partnership up in an empty directory, by the system and before anybody can sign in. */
public interface Founding {

    /** Whether anybody is in the directory yet. */
    boolean isFounded();

    /**
     * Adds everything, or nothing.
     *
     * @throws IllegalStateException where a partnership is there already
     */
    void found(Partnership partnership);
}
