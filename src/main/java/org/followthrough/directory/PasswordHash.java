package org.followthrough.directory;

/** A password made unreadable, with the name of the way it was done in front: {@code {bcrypt}…}. Never a plain one. */
public record PasswordHash(String value) {

    public PasswordHash {
        if (!value.matches("\\{[A-Za-z0-9@_.-]+}\\S{20,180}"))
            throw new IllegalArgumentException("not the hash of a password");
    }

    /** Not even the hash is for logs. */
    @Override
    public String toString() {
        return "PasswordHash[…]";
    }
}
