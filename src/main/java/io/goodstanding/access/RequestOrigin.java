package io.goodstanding.access;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.catalina.Globals;

/** Where a request comes from, for what must not leave this machine: nobody needs a password in the sample. */
public final class RequestOrigin {

    private RequestOrigin() {}

    /**
     * A proxy on this machine may speak for others, so a forwarded request is taken for one from outside. The attribute
     * tells that the server has used up such a header: a sender in a private network could name 127.0.0.1 in it.
     */
    public static boolean isThisMachine(HttpServletRequest request) {
        return request.getAttribute(Globals.REQUEST_FORWARDED_ATTRIBUTE) == null
                && request.getHeader("X-Forwarded-For") == null
                && request.getHeader("Forwarded") == null
                && isLoopback(request.getRemoteAddr());
    }

    private static boolean isLoopback(String address) {
        try {
            return !address.isBlank() && InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException notAnAddress) {
            return false;
        }
    }
}
