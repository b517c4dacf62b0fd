package io.goodstanding.shell;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Locale;

/**
 * What a window says when its session is gone: after eight hours in which nobody did anything, or because the server
 * was started anew. By itself it would load the page again and what stands in its fields would be lost without a word;
 * so it waits, and the fields can still be copied from.
 */
@SpringComponent
class LostSessions implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent init) {
        init.getSource().setSystemMessagesProvider(window -> messages(window.getLocale()));
    }

    private static SystemMessages messages(Locale locale) {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(I18NProvider.translate(locale, "session.lost.title"));
        messages.setSessionExpiredMessage(I18NProvider.translate(locale, "session.lost.text"));
        return messages;
    }
}
