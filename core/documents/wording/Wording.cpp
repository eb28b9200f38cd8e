// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/wording/Wording.h"

#include "core/documents/wording/WordingForm.h"

#include <QFile>

static void initWordingResource()
{
    // A static library's resources are registered by hand, outside every namespace.
    Q_INIT_RESOURCE(wording);
}

namespace marac::documents {

namespace wording {

template <>
struct Form<UndertakingWording>
{
    using W = UndertakingWording;
    static constexpr Text<W> texts[] = {
        {"edition", &W::edition},
        {"title", &W::title},
        {"meetingLine", &W::meetingLine, "{date}"},
        {"purposeHeading", &W::purposeHeading},
        {"purposeIntro", &W::purposeIntro},
        {"definition", &W::definition},
        {"declarationHeading", &W::declarationHeading},
        {"declaration", &W::declaration},
        {"undertakeIntro", &W::undertakeIntro},
        {"acceptance", &W::acceptance},
        {"printHint", &W::printHint},
        {"nameLabel", &W::nameLabel},
        {"agencyLabel", &W::agencyLabel},
        {"positionLabel", &W::positionLabel},
        {"primaryOfficer", &W::primaryOfficer},
        {"otherOfficer", &W::otherOfficer},
        {"deleteOne", &W::deleteOne},
        {"signedLabel", &W::signedLabel},
        {"dateLabel", &W::dateLabel},
    };
    static constexpr TextList<W> lists[] = {
        {"aims", &W::aims}, {"access", &W::access}, {"undertakings", &W::undertakings}};
    static constexpr Flag<W> flags[] = {{"meetingLineFirst", &W::meetingLineFirst}};
};

template <>
struct Form<MeetingWording>
{
    using W = MeetingWording;
    static constexpr Text<W> texts[] = {
        {"edition", &W::edition},
        {"purpose", &W::purpose},
        {"confidentiality", &W::confidentiality},
        {"protocolReminder", &W::protocolReminder},
        {"circulation", &W::circulation},
        {"handling", &W::handling},
        {"undertakingFirst", &W::undertakingFirst},
        {"protocolKnown", &W::protocolKnown},
        {"trueRecord", &W::trueRecord},
        {"actionsOwed", &W::actionsOwed},
    };
    static constexpr std::array<TextList<W>, 0> lists{};
    static constexpr std::array<Flag<W>, 0> flags{};
};

template <>
struct Form<LetterWording>
{
    using W = LetterWording;
    static constexpr Text<W> texts[] = {
        {"edition", &W::edition},
        {"greeting", &W::greeting},
        {"closing", &W::closing},
        {"returnedOpening", &W::returnedOpening, "{reference}"},
        {"returnedUrgent", &W::returnedUrgent},
        {"invitationOpening", &W::invitationOpening},
        {"invitationUnseen", &W::invitationUnseen},
        {"attendanceNote", &W::attendanceNote},
        {"packOpening", &W::packOpening},
        {"packHandling", &W::packHandling},
        {"packReceipt", &W::packReceipt},
        {"researchAsks", &W::researchAsks},
        {"folderNote", &W::folderNote},
        {"extractNote", &W::extractNote},
        {"chaserReminder", &W::chaserReminder},
        {"chaserOverdue", &W::chaserOverdue},
        {"chaserEscalation", &W::chaserEscalation},
        {"chaserChair", &W::chaserChair},
        {"chaserOwed", &W::chaserOwed},
        {"transferOut", &W::transferOut},
        {"transferIn", &W::transferIn},
        {"transferHandling", &W::transferHandling},
        {"transferAnswer", &W::transferAnswer},
        {"transferReceipt", &W::transferReceipt},
        {"researchReminder", &W::researchReminder},
        {"designationOpening", &W::designationOpening},
        {"designationPrimary", &W::designationPrimary},
        {"designationOthers", &W::designationOthers},
    };
    static constexpr TextList<W> lists[] = {{"returnedAgain", &W::returnedAgain},
                                            {"invitationAsks", &W::invitationAsks},
                                            {"packEnclosed", &W::packEnclosed}};
    static constexpr std::array<Flag<W>, 0> flags{};
};

template <class T>
static T compiledIn(const QString &name, WordingEdition edition)
{
    initWordingResource();
    QFile file(QStringLiteral(":/marac/wording/%1-%2.json").arg(name, toCode(edition)));
    const bool open = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(open, "wording", "a wording file is missing from the program");
    Q_UNUSED(open)
    const Result<T> wording = parse<T>(file.readAll());
    Q_ASSERT_X(wording, "wording", "a wording file in the program is not valid");
    return wording.value_or(T{});
}

} // namespace wording

UndertakingWording undertakingWording(WordingEdition edition)
{
    return wording::compiledIn<UndertakingWording>(QStringLiteral("undertaking"), edition);
}

MeetingWording meetingWording(WordingEdition edition)
{
    return wording::compiledIn<MeetingWording>(QStringLiteral("meeting"), edition);
}

LetterWording letterWording(WordingEdition edition)
{
    return wording::compiledIn<LetterWording>(QStringLiteral("letters"), edition);
}

Result<UndertakingWording> parseUndertakingWording(const QByteArray &json, const UndertakingWording *supplied)
{
    return wording::parse<UndertakingWording>(json, supplied);
}

Result<MeetingWording> parseMeetingWording(const QByteArray &json, const MeetingWording *supplied)
{
    return wording::parse<MeetingWording>(json, supplied);
}

Result<LetterWording> parseLetterWording(const QByteArray &json, const LetterWording *supplied)
{
    return wording::parse<LetterWording>(json, supplied);
}

} // namespace marac::documents
