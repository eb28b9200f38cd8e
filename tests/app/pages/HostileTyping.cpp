// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/pages/HostileTyping.h"

#include "tests/support/HostileStrings.h"
#include "tests/support/Keyboard.h"
#include "ui/widgets/fields/LineEdit.h"
#include "ui/widgets/writing/NarrativeEdit.h"

#include <QClipboard>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

namespace marac {

using namespace Qt::StringLiterals;

HostileTyping::HostileTyping(test::Bait &bait) : m_bait(bait), m_lines(QStringList{bait.line()} + test::hostileLines())
{
}

static bool isOpen(const QWidget *field)
{
    if (!field || !field->isVisible() || !field->isEnabled() || field->window()->inherits("QFileDialog"))
        return false;
    const auto *line = qobject_cast<const QLineEdit *>(field);
    const auto *several = qobject_cast<const NarrativeEdit *>(field);
    return (line && !line->isReadOnly()) || (several && !several->isReadOnly());
}

static QList<QPointer<QWidget>> fieldsOf(QWidget *form)
{
    QList<QPointer<QWidget>> fields; // what is typed into one may take another away
    for (QWidget *part : form->findChildren<QWidget *>()) {
        if (isOpen(part))
            fields << part;
    }
    return fields;
}

/// Its name and the parts of the page around it: fields of one name in two forms are two, those of two rows are one.
static QString kindOf(const QWidget *field)
{
    static const QRegularExpression number(u"\\.\\d+"_s);
    const bool isInner = field->objectName().isEmpty() || field->objectName().startsWith(u"qt_"_s);
    QString kind = (isInner ? field->parentWidget() : field)->objectName().remove(number);
    for (const QWidget *around = field->parentWidget(); around; around = around->parentWidget()) {
        const QString name = QString::fromLatin1(around->metaObject()->className());
        if (name.startsWith(u"marac::"_s) && name != u"marac::Form" && name != u"marac::FormField")
            kind += u" of "_s + name.mid(7);
    }
    return kind;
}

static QString textOf(const QWidget *field)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(field))
        return line->text();
    return qobject_cast<const NarrativeEdit *>(field)->typed();
}

static void selectAll(QWidget *field)
{
    if (auto *line = qobject_cast<QLineEdit *>(field))
        line->selectAll();
    else
        qobject_cast<NarrativeEdit *>(field)->selectAll();
}

/// The separators of lines and paragraphs end a line, or stand as spaces where a field has but one.
static QString withOwnEnds(const QWidget *field, QString typed)
{
    const QChar end = qobject_cast<const LineEdit *>(field) ? u' ' : u'\n';
    return typed.replace(QChar(QChar::LineSeparator), end).replace(QChar(QChar::ParagraphSeparator), end);
}

/// As it was typed, or not at all where the field is shorter. Numbers and days are read while they are typed.
static bool isKept(const QWidget *field, const QString &typed)
{
    const auto *line = qobject_cast<const LineEdit *>(field);
    if (line && (line->metaObject() != &LineEdit::staticMetaObject || typed.size() > line->limit()))
        return true;
    return (!line && qobject_cast<const QLineEdit *>(field)) || textOf(field) == withOwnEnds(field, typed);
}

void HostileTyping::put(QWidget *field, const QString &text)
{
    if (auto *several = qobject_cast<NarrativeEdit *>(field)) {
        several->setPlainText(text);
        return;
    }
    selectAll(field);
    if (auto *guarded = qobject_cast<LineEdit *>(field))
        guarded->insertGuarded(text);
    else
        qobject_cast<QLineEdit *>(field)->insert(text);
}

void HostileTyping::demand(bool holds, const QWidget *field, const QString &what)
{
    if (!holds)
        m_faults << kindOf(field) + u' ' + what;
}

static void pasteInto(QWidget *field, qsizetype characters)
{
    selectAll(field);
    QApplication::clipboard()->setText(test::tenMegabytes().left(characters));
    QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);
}

/// A narrative has room for ten thousand accents, a line has not.
void HostileTyping::mark(QWidget *field)
{
    auto *several = qobject_cast<NarrativeEdit *>(field);
    if (!several)
        return;
    put(field, test::manyMarks());
    demand(several->typed() == test::manyMarks(), field, u"alters ten thousand accents"_s);
    Keyboard::settle();
}

/// A text longer than any field takes is refused whole and in words; one of 64 KiB stands where as much may be told.
void HostileTyping::paste(QWidget *field)
{
    const bool isOurs = qobject_cast<LineEdit *>(field) || qobject_cast<NarrativeEdit *>(field);
    if (!isOurs) {
        pasteInto(field, test::tenMegabytes().size());
        demand(textOf(field).size() <= qobject_cast<QLineEdit *>(field)->maxLength(), field, u"takes too much"_s);
        return;
    }
    QString told;
    const auto listen = [&told](const QString &why) { told = why; };
    const QMetaObject::Connection heard = qobject_cast<LineEdit *>(field)
        ? QObject::connect(qobject_cast<LineEdit *>(field), &LineEdit::refused, listen)
        : QObject::connect(qobject_cast<NarrativeEdit *>(field), &NarrativeEdit::refused, listen);
    put(field, u"12"_s);
    for (const qsizetype tooMany : {text::narrativeLimit + 1, test::tenMegabytes().size()}) {
        told.clear();
        pasteInto(field, tooMany);
        demand(textOf(field) == u"12" && told.contains(QLocale().toString(tooMany)), field,
               u"does not refuse more than 64 KiB"_s);
    }
    told.clear();
    pasteInto(field, text::narrativeLimit);
    const bool isTaken = textOf(field).size() == text::narrativeLimit && told.isEmpty();
    const bool isRefused = textOf(field) == u"12" && !told.isEmpty();
    const auto *line = qobject_cast<LineEdit *>(field);
    const bool isShort = line && line->limit() < text::narrativeLimit;
    demand(isRefused || (isTaken && !isShort), field, u"does not keep its limit"_s);
    Keyboard::settle();
    QObject::disconnect(heard);
}

QList<QPointer<QWidget>> HostileTyping::freshOf(QWidget *form) const
{
    QList<QPointer<QWidget>> fresh = fieldsOf(form);
    fresh.removeIf(
        [this](const QPointer<QWidget> &field) { return m_given.value(kindOf(field)).size() == m_lines.size(); });
    return fresh;
}

void HostileTyping::giveEverything(QWidget *form, const std::function<void()> &look)
{
    const QList<QPointer<QWidget>> fresh = freshOf(form);
    if (fresh.isEmpty())
        return;
    for (qsizetype number = 0; number < m_lines.size(); ++number) {
        for (const QPointer<QWidget> &field : fresh) {
            if (!isOpen(field))
                continue;
            put(field, m_lines.at(number));
            if (!field)
                continue;
            demand(isKept(field, m_lines.at(number)), field, u"alters what is typed"_s);
            m_given[kindOf(field)] << number;
        }
        Keyboard::settle();
        look();
    }
    for (const QPointer<QWidget> &field : fresh) {
        if (isOpen(field))
            mark(field);
    }
    look();
    for (const QPointer<QWidget> &field : fresh) {
        if (isOpen(field))
            paste(field);
    }
    look();
}

/// A filter is left empty: the list it stands over would show nothing to open, and be remembered so.
QString HostileTyping::lastFor(const QWidget *field)
{
    if (field->objectName().endsWith(u".filter"_s))
        return {};
    if (qobject_cast<const NarrativeEdit *>(field))
        return m_bait.account() + m_lines.join(u'\n');
    return m_lines.at(m_next++ % m_lines.size());
}

void HostileTyping::fill(QWidget *form, const std::function<void()> &look)
{
    giveEverything(form, look);
    for (const QPointer<QWidget> &field : fieldsOf(form)) {
        if (isOpen(field))
            put(field, lastFor(field));
    }
    Keyboard::settle();
}

qsizetype HostileTyping::given() const
{
    qsizetype given = 0;
    for (const QSet<qsizetype> &lines : m_given)
        given += lines.size();
    return given;
}

QStringList HostileTyping::takeFaults()
{
    m_faults.removeDuplicates();
    return std::exchange(m_faults, {});
}

} // namespace marac
