// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Codes.h"
#include "core/base/Id.h"
#include "ui/widgets/fields/FieldEditor.h"

#include <QComboBox>
#include <QElapsedTimer>

namespace marac {

/// One of a list. Each entry carries a code; the first entry may be "Choose…", which carries none.
class Choice final : public QComboBox, public FieldEditor
{
    Q_OBJECT

public:
    /// With `canBeEmpty` the list begins with "Choose…" and nothing is chosen at first.
    explicit Choice(const QString &name, bool canBeEmpty = true, QWidget *parent = nullptr);

    void addCode(const QString &code, const QString &text);
    template <Coded E>
    void addCode(E value, const QString &text)
    {
        addCode(toCode(value), text);
    }
    template <class Of>
    void addRecord(Id<Of> id, const QString &text)
    {
        addCode(QString::number(id.value()), text);
    }
    /// Takes every entry away but "Choose…".
    void removeCodes();

    /// Empty when nothing is chosen.
    QString code() const { return currentData().toString(); }
    /// Chooses the entry with this code; nothing when there is none.
    void setCode(const QString &code);

    template <Coded E>
    std::optional<E> value() const
    {
        return fromCode<E>(code());
    }
    template <Coded E>
    void setValue(E value)
    {
        setCode(toCode(value));
    }
    template <class AnId>
    AnId record() const
    {
        return AnId(code().toLongLong());
    }
    template <class Of>
    void setRecord(Id<Of> id)
    {
        setCode(QString::number(id.value()));
    }

    /// What is said while nothing is chosen; without it the field may stay so.
    void setNeeded(const QString &problem) { m_needed = problem; }
    QList<FieldProblem> problems() const override;

    /// A long name is elided before a form grows wider than its pane.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// By a person or by code.
    void chosen(const QString &code);
    void edited();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    bool m_canBeEmpty;
    QString m_needed;
    QElapsedTimer m_sinceLetter;
};

} // namespace marac
