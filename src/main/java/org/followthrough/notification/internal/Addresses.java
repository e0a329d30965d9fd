package org.followthrough.notification.internal;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;

/** Mail addresses and names as they may stand in a header. */
final class Addresses {

    private Addresses() {}

    /** One whole address that a mail server could be handed. */
    static boolean isUsable(String address) {
        if (address.isBlank() || !OneLine.of(address).equals(address)) return false;
        try {
            InternetAddress parsed = new InternetAddress(address, true);
            return !parsed.isGroup() && parsed.getAddress().equals(address) && address.indexOf('@') > 0;
        } catch (AddressException notAnAddress) {
            return false;
        }
    }

    static InternetAddress of(String address, String name) throws AddressException {
        InternetAddress strict = new InternetAddress(address, true);
        try {
            strict.setPersonal(OneLine.of(name), StandardCharsets.UTF_8.name());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("UTF-8 is always there", e);
        }
        return strict;
    }
}
