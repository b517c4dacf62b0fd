package io.goodstanding.notice;

import java.util.List;
import java.util.Optional;

/**
 * Whether a rep can be asked, and what the rep was asked already.
 *
 * @param signsIn whether there is anybody to ask
 */
public record AskState(String repName, boolean signsIn, List<OpenAsk> open) {

    public AskState {
        open = List.copyOf(open);
    }

    public Optional<OpenAsk> openImport() {
        return open.stream().filter(ask -> ask.kind() == AskKind.IMPORT).findFirst();
    }

    public Optional<OpenAsk> openCheck(long incidentId) {
        return open.stream()
                .filter(ask -> ask.kind() == AskKind.CHECK && ask.incidentId() == incidentId)
                .findFirst();
    }
}
