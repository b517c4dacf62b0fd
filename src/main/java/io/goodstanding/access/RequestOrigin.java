package io.goodstanding.access;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;

/** Where a request comes from, for what must not leave this machine: nobody needs a password in the sample. */
public final class RequestOrigin {

    private RequestOrigin() {}

    /**
     * A proxy on this machine may speak for others, so a forwarded request is taken for one from outside. Where such
     * headers are believed, the server removes that of a sender in a private network: the remote address then is what
     * somebody wrote, and only the address that was dialled still tells.
     */
    public static boolean isThisMachine(HttpServletRequest request) {
        return request.getHeader("X-Forwarded-For") == null
                && request.getHeader("Forwarded") == null
                && isLoopback(request.getRemoteAddr())
                && isLoopback(request.getLocalAddr());
    }

    private static boolean isLoopback(String address) {
        try {
            return !address.isBlank() && InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException notAnAddress) {
            return false;
        }
    }
}
