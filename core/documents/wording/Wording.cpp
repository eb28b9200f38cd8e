// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/wording/Wording.h"

#include "core/base/Text.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

static void initWordingResource()
{
    // A static library's resources are registered by hand, outside every namespace.
    Q_INIT_RESOURCE(wording);
}

namespace marac::documents {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

template <class T>
struct Text
{
    const char *key;
    QString T::*member;
};

template <class T>
struct TextList
{
    const char *key;
    QStringList T::*member;
};

template <class T>
struct Flag
{
    const char *key;
    bool T::*member;
};

template <class T>
struct Form;

template <>
struct Form<UndertakingWording>
{
    using W = UndertakingWording;
    static constexpr Text<W> texts[] = {
        {"edition", &W::edition},
        {"title", &W::title},
        {"meetingLine", &W::meetingLine},
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
    };
    static constexpr std::array<TextList<W>, 0> lists{};
    static constexpr std::array<Flag<W>, 0> flags{};
};

constexpr qsizetype longestText = 4000;
constexpr qsizetype longestFile = 256 * 1024;

/// Takes `value` as a text and says under `key` what is wrong with it.
QString takeText(const QJsonValue &value, const QString &key, QList<FieldProblem> &problems)
{
    const QString text = text::kept(value.toString());
    if (!value.isString() || text.isEmpty())
        problems << FieldProblem{key, Words::tr("This must be a text, and not an empty one.")};
    else
        problems += text::problemsIn(key, text, longestText);
    return text;
}

template <class T>
void take(const QJsonObject &object, T &into, QList<FieldProblem> &problems)
{
    QStringList known;
    for (const Text<T> &text : Form<T>::texts) {
        const QString key = QString::fromLatin1(text.key);
        known << key;
        into.*text.member = takeText(object.value(key), key, problems);
    }
    for (const TextList<T> &list : Form<T>::lists) {
        const QString key = QString::fromLatin1(list.key);
        known << key;
        const QJsonArray array = object.value(key).toArray();
        if (array.isEmpty() || array.size() > 20)
            problems << FieldProblem{key, Words::tr("This must be a list of 1 to 20 texts.")};
        for (const QJsonValue &item : array)
            into.*list.member << takeText(item, key, problems);
    }
    for (const Flag<T> &flag : Form<T>::flags) {
        const QString key = QString::fromLatin1(flag.key);
        known << key;
        if (!object.value(key).isBool())
            problems << FieldProblem{key, Words::tr("This must be true or false, without quotation marks.")};
        into.*flag.member = object.value(key).toBool();
    }
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!known.contains(it.key())) {
            problems << FieldProblem{QString(),
                                     Words::tr("The file holds a field this program does not know. Compare its field "
                                               "names with the supplied file.")};
            break;
        }
    }
}

template <class T>
Result<T> parse(const QByteArray &json)
{
    const auto invalid = [](QList<FieldProblem> fields) {
        return failure(
            Problem::Kind::Invalid,
            Words::tr(
                "The wording file can't be used; the wording in use was kept. Mend what is listed and read it again."),
            std::move(fields));
    };
    if (json.size() > longestFile)
        return invalid({{QString(), Words::tr("The file is larger than a wording file can be.")}});
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return invalid(
            {{QString(), Words::tr("The file is not JSON, or is broken at character %L1.").arg(error.offset)}});
    T wording;
    QList<FieldProblem> problems;
    take(document.object(), wording, problems);
    if (!problems.isEmpty())
        return invalid(problems);
    return wording;
}

template <class T>
T compiledIn(const QString &name, WordingEdition edition)
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
} // namespace

UndertakingWording undertakingWording(WordingEdition edition)
{
    return compiledIn<UndertakingWording>(QStringLiteral("undertaking"), edition);
}

MeetingWording meetingWording(WordingEdition edition)
{
    return compiledIn<MeetingWording>(QStringLiteral("meeting"), edition);
}

Result<UndertakingWording> parseUndertakingWording(const QByteArray &json)
{
    Result<UndertakingWording> wording = parse<UndertakingWording>(json);
    if (wording && !wording->meetingLine.contains(QStringLiteral("{date}"))) {
        return failure(
            Problem::Kind::Invalid,
            Words::tr(
                "The wording file can't be used; the wording in use was kept. Mend what is listed and read it again."),
            {{QStringLiteral("meetingLine"), Words::tr("This must hold {date}, where the day of the meeting goes.")}});
    }
    return wording;
}

Result<MeetingWording> parseMeetingWording(const QByteArray &json)
{
    return parse<MeetingWording>(json);
}

} // namespace marac::documents
