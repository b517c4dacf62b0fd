package io.goodstanding.intake;

import io.goodstanding.intake.archive.ArchiveContents;
import io.goodstanding.intake.archive.OwnerName;
import io.goodstanding.intake.archive.OwnerProfile;
import io.goodstanding.shared.ProfileUrl;
import io.goodstanding.shared.Refused;
import java.util.Optional;

/**
 * Why an archive may be somebody else's: it says so by its name or by the profile that the invitations were sent from.
 * One of the two is a question to the rep, who may have changed the one or the other; both are somebody else.
 *
 * @param name as the archive says it, if that is not the rep's
 * @param profile as the archive says it, if the account has another one
 */
public record OwnerDoubt(Optional<String> name, Optional<String> profile) {

    /**
     * Empty where nothing speaks against the rep.
     *
     * @throws Refused if both speak against the rep, or the profile does and the archive tells no name
     */
    static Optional<OwnerDoubt> of(ArchiveContents contents, String repName, Optional<ProfileUrl> account) {
        Optional<OwnerName> otherName = contents.owner().filter(owner -> !owner.matches(repName));
        Optional<String> otherProfile = account.flatMap(own -> contents.ownerProfile()
                .filter(owner -> owner.isAt(own.href()).filter(same -> !same).isPresent())
                .map(OwnerProfile::slug));
        if (otherProfile.isPresent()
                && (otherName.isPresent() || contents.owner().isEmpty())) {
            throw Refused.because(
                    "intake.refused.other-owner",
                    new ProfileUrl(otherProfile.get()).display(),
                    account.orElseThrow().display());
        }
        return otherName.isPresent() || otherProfile.isPresent()
                ? Optional.of(new OwnerDoubt(
                        otherName.map(OwnerName::full), otherProfile.map(slug -> new ProfileUrl(slug).display())))
                : Optional.empty();
    }
}
