// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/tool/RiskTool.h"

#include "core/base/StrictJson.h"
#include "core/base/Text.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>

// Outside the namespace: the macro declares a function of the global one. Needed because a static library's resources are
// not registered by themselves.
static void registerRiskResource()
{
    Q_INIT_RESOURCE(risk);
}

namespace marac {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RiskTool)
};

/// What is wrong with the tool's file; caught at the end of readRiskTool and nowhere else.
struct Fault
{
    QString text;
};

[[noreturn]] void refuse(const QString &what)
{
    throw Fault{
        Words::tr("The risk tool was not read: %1. The tool in use stays. Mend the file and try again.").arg(what)};
}

/// One object of the file, read entry by entry; an unknown entry, a wrong type or an unusable text is refused.
class Entry
{
public:
    Entry(const QJsonValue &value, QString where, const QStringList &known) : m_where(std::move(where))
    {
        if (!value.isObject())
            refuse(Words::tr("%1 is not an object").arg(m_where));
        m_object = value.toObject();
        if (const Result<> keys = onlyKnownKeys(m_object, known, m_where); !keys)
            throw Fault{keys.error().text};
    }

    QString text(const char *key, bool mayBeEmpty = false) const
    {
        const QJsonValue value = m_object.value(QLatin1StringView(key));
        const QString kept = text::kept(value.toString());
        if (!value.isString() || (kept.isEmpty() && !mayBeEmpty) || !text::problemsIn({}, kept, 1000).isEmpty())
            refuse(Words::tr("%1 has no usable text for “%2”").arg(m_where, QLatin1StringView(key)));
        return kept;
    }

    int number(const char *key, int least, int most) const
    {
        const QJsonValue value = m_object.value(QLatin1StringView(key));
        const int number = value.toInt(least - 1);
        if (!value.isDouble() || number < least || number > most)
            refuse(Words::tr("%1 has no whole number from %2 to %3 for “%4”")
                       .arg(m_where)
                       .arg(least)
                       .arg(most)
                       .arg(QLatin1StringView(key)));
        return number;
    }

    template <Coded E>
    E code(const char *key) const
    {
        const std::optional<E> value = fromCode<E>(text(key));
        if (!value)
            refuse(Words::tr("%1 has an unknown word for “%2”").arg(m_where, QLatin1StringView(key)));
        return *value;
    }

    QJsonArray list(const char *key) const { return m_object.value(QLatin1StringView(key)).toArray(); }
    QJsonValue value(const char *key) const { return m_object.value(QLatin1StringView(key)); }

private:
    QJsonObject m_object;
    QString m_where;
};

QStringList words(std::initializer_list<const char *> list)
{
    QStringList out;
    for (const char *word : list)
        out.append(QString::fromLatin1(word));
    return out;
}

QList<RiskItem> readItems(const QJsonArray &list)
{
    if (list.size() != riskItemCount)
        refuse(Words::tr("it must have exactly %1 items").arg(riskItemCount));
    QList<RiskItem> items;
    for (int number = 1; number <= riskItemCount; ++number) {
        const Entry entry(list.at(number - 1), Words::tr("item %1").arg(number),
                          words({"number", "name", "question", "guidance", "why", "critical", "whenYes"}));
        RiskItem item;
        item.number = entry.number("number", number, number);
        item.name = entry.text("name");
        item.question = entry.text("question");
        item.guidance = entry.text("guidance");
        item.why = entry.text("why");
        item.critical = entry.code<Criticality>("critical");
        item.whenYes = entry.text("whenYes", true);
        items.append(item);
    }
    return items;
}

QList<RiskBandRange> readBands(const QJsonArray &list)
{
    if (list.size() != qsizetype(Codes<RiskBand>::all.size()))
        refuse(Words::tr("it must have exactly four bands"));
    QList<RiskBandRange> bands;
    int next = 0;
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString where = Words::tr("band %1").arg(i + 1);
        const Entry entry(list.at(i), where, words({"code", "from", "to", "title", "interventions"}));
        RiskBandRange range;
        range.band = entry.code<RiskBand>("code");
        if (int(range.band) != i)
            refuse(Words::tr("the bands must stand in the order standard, medium, high, very_high"));
        range.from = entry.number("from", 0, riskItemCount);
        range.to = entry.number("to", range.from, riskItemCount);
        if (range.from != next)
            refuse(Words::tr("%1 must begin at %2 ticks, where the one before it ends").arg(where).arg(next));
        next = range.to + 1;
        range.title = entry.text("title");
        for (const QJsonValue &value : entry.list("interventions")) {
            const QString intervention = text::kept(value.toString());
            if (intervention.isEmpty() || !text::problemsIn({}, intervention, text::lineLimit).isEmpty())
                refuse(Words::tr("%1 has an intervention without a usable text").arg(where));
            range.interventions.append(intervention);
        }
        bands.append(range);
    }
    if (next != riskItemCount + 1)
        refuse(Words::tr("the bands must end at %1 ticks").arg(riskItemCount));
    return bands;
}

RiskTool readTool(const QJsonObject &object)
{
    const Entry entry(
        object, Words::tr("the file"),
        words({"id", "version", "title", "label", "windowMonths", "rules", "items", "bands", "unscored"}));
    static const QRegularExpression idShape(QStringLiteral("\\A[A-Za-z0-9][A-Za-z0-9._-]{0,31}\\z"));
    RiskTool tool;
    tool.id = entry.text("id");
    if (!idShape.match(tool.id).hasMatch())
        refuse(Words::tr("its id must be up to 32 letters, digits, dots or hyphens"));
    tool.version = entry.number("version", 1, 9999);
    tool.title = entry.text("title");
    tool.label = entry.text("label");
    tool.windowMonths = entry.number("windowMonths", 1, 120);
    const Entry rules(entry.value("rules"), Words::tr("“rules”"),
                      words({"gettingWorseItem", "inFearItem", "incidentsInSixMonths", "incidentsInThirtyDays"}));
    tool.gettingWorseItem = rules.number("gettingWorseItem", 1, riskItemCount);
    tool.inFearItem = rules.number("inFearItem", 1, riskItemCount);
    tool.incidentsInSixMonths = rules.number("incidentsInSixMonths", 1, 1000);
    tool.incidentsInThirtyDays = rules.number("incidentsInThirtyDays", 1, 1000);
    tool.items = readItems(entry.list("items"));
    tool.bands = readBands(entry.list("bands"));
    for (const QJsonValue &value : entry.list("unscored")) {
        const Entry prompt(value, Words::tr("an unscored prompt"), words({"code", "text"}));
        tool.unscored.append({prompt.text("code"), prompt.text("text")});
    }
    return tool;
}

} // namespace

RiskBand RiskTool::bandOf(int ticks) const
{
    for (const RiskBandRange &range : bands) {
        if (ticks >= range.from && ticks <= range.to)
            return range.band;
    }
    Q_ASSERT_X(false, "RiskTool::bandOf", "ticks outside 0 to 20");
    return RiskBand::VeryHigh;
}

Result<RiskTool> readRiskTool(const QByteArray &json)
{
    const Result<QJsonObject> object = readStrictJson(json, {256 * 1024, 8});
    if (!object)
        return Failure(object.error());
    try {
        RiskTool tool = readTool(*object);
        tool.json = json;
        return tool;
    } catch (const Fault &fault) {
        return failure(Problem::Kind::Invalid, fault.text);
    }
}

const RiskTool &defaultRiskTool()
{
    static const RiskTool tool = [] {
        registerRiskResource();
        QFile file(QStringLiteral(":/risk/hc-20.json"));
        const bool opened = file.open(QIODevice::ReadOnly);
        const Result<RiskTool> read = readRiskTool(opened ? file.readAll() : QByteArray());
        Q_ASSERT_X(read.has_value(), "defaultRiskTool", "the tool that comes with the program can't be read");
        return read.value_or(RiskTool());
    }();
    return tool;
}

} // namespace marac
