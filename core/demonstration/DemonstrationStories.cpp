// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demonstration/DemonstrationStories.h"

#include "core/base/StrictJson.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

static void initDemonstrationData()
{
    Q_INIT_RESOURCE(demonstration);
}

namespace marac {

using namespace Qt::StringLiterals;

static QJsonObject readObject(const QString &path)
{
    QFile file(path);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    const Result<QJsonObject> object = readStrictJson(opened ? file.readAll() : QByteArray());
    Q_ASSERT(object);
    return object.value_or(QJsonObject());
}

static QStringList strings(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &entry : value.toArray())
        list << entry.toString();
    return list;
}

/// What is drawn on where the names and streets of the small demonstration are used up.
static void readMany(const QJsonObject &people, DemonstrationTexts &texts)
{
    texts.manyGivenNames = texts.givenNames + strings(people["moreGiven"_L1]);
    texts.familyBeginnings = strings(people["familyBeginnings"_L1]);
    texts.familyEnds = strings(people["familyEnds"_L1]);
    texts.streetNames = strings(people["streetNames"_L1]);
    texts.streetTypes = strings(people["streetTypes"_L1]);
    for (const QJsonValue &value : people["districts"_L1].toArray()) {
        const QStringList district = strings(value);
        texts.districts.append({district.at(0), district.at(1)});
    }
}

static DemonstrationStory storyOf(const QJsonObject &object)
{
    DemonstrationStory story;
    story.from = object["from"_L1].toString();
    story.strand = object["strand"_L1].toString();
    story.subStrand = object["sub"_L1].toString();
    story.victim = fromCode<VictimKind>(object["victim"_L1].toString()).value_or(VictimKind::Person);
    story.kind = object["kind"_L1].toString();
    story.place = object["place"_L1].toString();
    story.locationType = object["where"_L1].toString();
    story.narrative = object["narrative"_L1].toString();
    story.perpetrator = object["perpetrator"_L1].toString();
    story.relationship = object["known"_L1].toString();
    story.wishes = object["wishes"_L1].toString();
    for (const QJsonValue &item : object["yes"_L1].toArray())
        story.yesItems << item.toInt();
    story.hospital = object["hospital"_L1].toBool();
    story.judgement = object["judgement"_L1].toString();
    for (const QJsonValue &value : object["said"_L1].toArray()) {
        const QJsonArray said = value.toArray();
        story.said.append({said.at(0).toString(),
                           fromCode<ContributionKind>(said.at(1).toString()).value_or(ContributionKind::Fact),
                           said.at(2).toString()});
    }
    story.analysis = strings(object["analysis"_L1]);
    for (const QJsonValue &value : object["actions"_L1].toArray()) {
        const QJsonArray agreed = value.toArray();
        story.actions.append({agreed.at(0).toString(), agreed.at(1).toString(), agreed.at(2).toInt(),
                              agreed.at(3).toInt(), agreed.at(4).toString(),
                              QTime::fromString(agreed.at(5).toString(), u"HH:mm"_s)});
    }
    return story;
}

/// What "again" says of a story takes the place of what was said before.
static void readStory(QJsonObject object, DemonstrationTexts &texts)
{
    const QJsonObject again = object["again"_L1].toObject();
    texts.stories << storyOf(object);
    if (again.isEmpty())
        return;
    for (auto part = again.constBegin(); part != again.constEnd(); ++part)
        object.insert(part.key(), part.value());
    texts.sequels.insert(texts.stories.size() - 1, storyOf(object));
}

const DemonstrationTexts &DemonstrationTexts::shipped()
{
    static const DemonstrationTexts texts = [] {
        initDemonstrationData();
        DemonstrationTexts read;
        const QJsonObject people = readObject(u":/demonstration/people.json"_s);
        read.givenNames = strings(people["given"_L1]);
        read.familyNames = strings(people["family"_L1]);
        read.postcodeEnds = strings(people["postcodeEnds"_L1]);
        for (const QJsonValue &value : people["streets"_L1].toArray()) {
            const QStringList street = strings(value);
            read.streets.append({street.at(0), street.at(1), street.at(2)});
        }
        readMany(people, read);
        const QJsonObject told = readObject(u":/demonstration/stories.json"_s);
        read.refused = storyOf(told["refused"_L1].toObject());
        for (const QJsonValue &value : told["stories"_L1].toArray())
            readStory(value.toObject(), read);
        for (const QJsonValue &value : people["perpetrators"_L1].toArray()) {
            const QStringList name = strings(value);
            read.perpetrators.append({name.at(0), name.at(1)});
        }
        return read;
    }();
    return texts;
}

} // namespace marac
