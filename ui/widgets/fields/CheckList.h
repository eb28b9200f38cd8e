// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Codes.h"
#include "ui/widgets/fields/FieldEditor.h"

#include <QList>
#include <QWidget>

class QCheckBox;
class QGridLayout;

namespace marac {

/// Any number of a list, each with its own box. The boxes are named "<field>.<code>".
class CheckList final : public QWidget, public FieldEditor
{
    Q_OBJECT

public:
    /// `columns` boxes stand side by side.
    explicit CheckList(const QString &name, int columns = 1, QWidget *parent = nullptr);

    /// `text` may hold a mnemonic.
    QCheckBox *addCode(const QString &code, const QString &text);
    template <Coded E>
    QCheckBox *addCode(E value, const QString &text)
    {
        return addCode(toCode(value), text);
    }

    /// In the order they were added.
    QStringList codes() const;
    void setCodes(const QStringList &codes);
    template <Coded E>
    QList<E> values() const
    {
        QList<E> all;
        for (const QString &code : codes())
            all += *fromCode<E>(code);
        return all;
    }

Q_SIGNALS:
    void edited();

private:
    int m_columns;
    QGridLayout *m_grid;
    QList<QCheckBox *> m_boxes;
};

} // namespace marac
