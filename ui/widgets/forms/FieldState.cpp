// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/forms/FieldState.h"

#include "ui/widgets/forms/Form.h"
#include "ui/widgets/forms/FormDraft.h"

#include <QCheckBox>

#include <algorithm>

namespace marac {

static constexpr qsizetype shortText = 240; ///< characters, shown whole
static constexpr qsizetype wordsAround = 60;

static bool standsInField(const QWidget *box, const Form *form)
{
    for (const QWidget *at = box->parentWidget(); at && at != form; at = at->parentWidget()) {
        if (qobject_cast<const FormField *>(at))
            return true;
    }
    return false;
}

QList<FieldState> statesOf(const Form *form)
{
    QList<FieldState> states;
    for (const FormField *field : form->findChildren<FormField *>()) {
        if (const QJsonObject values = valuesOf(field); !values.isEmpty())
            states += {field->name(), field->labelText(), values, wordsOf(field)};
    }
    for (const QCheckBox *box : form->findChildren<QCheckBox *>()) {
        if (box->objectName().isEmpty() || standsInField(box, form))
            continue;
        const bool isTicked = box->isChecked();
        states += {box->objectName(),
                   QString(box->text()).remove(QLatin1Char('&')),
                   {{box->objectName(), isTicked}},
                   isTicked ? Form::tr("Ticked", "a box of a form") : QString()};
    }
    return states;
}

QJsonObject valuesIn(const QList<FieldState> &states)
{
    QJsonObject all;
    for (const FieldState &state : states) {
        for (auto one = state.values.begin(); one != state.values.end(); ++one)
            all.insert(one.key(), one.value());
    }
    return all;
}

QString aroundTheDifference(const QString &text, const QString &other)
{
    if (text.size() <= shortText)
        return text;
    const auto [mine, theirs] = std::mismatch(text.begin(), text.end(), other.begin(), other.end());
    const qsizetype begin = std::distance(text.begin(), mine);
    qsizetype same = 0;
    while (same < text.size() - begin && same < other.size() - begin
           && text.at(text.size() - 1 - same) == other.at(other.size() - 1 - same))
        ++same;
    const qsizetype from = std::max<qsizetype>(begin - wordsAround, 0);
    const qsizetype to = std::min(text.size() - same + wordsAround, text.size());
    const QString shown = text.mid(from, to - from);
    return (from > 0 ? QStringLiteral("…") : QString()) + shown + (to < text.size() ? QStringLiteral("…") : QString());
}

} // namespace marac
