// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QFormLayout;

namespace marac {

/// Names and values for reading, as two columns: "Telephone   0151 …". Values are plain text that can be selected.
class FactList final : public QWidget
{
    Q_OBJECT

public:
    explicit FactList(QWidget *parent = nullptr);

    /// An empty value shows "Not recorded".
    void add(const QString &name, const QString &value);

private:
    QFormLayout *m_rows;
};

} // namespace marac
